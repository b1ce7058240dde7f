/**
 * What changed between two reports: {@link org.eventreport.diff.ReportDiff}, and between two results of reading:
 * {@link org.eventreport.diff.ResultDiff}.
 */
@NullMarked
package org.eventreport.diff;

import org.jspecify.annotations.NullMarked;
