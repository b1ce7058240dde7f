/**
 * The way in: {@link org.eventreport.ReportFiles} reads, checks, writes and converts report files by their endings.
 */
@NullMarked
@ValueStyle
package org.eventreport;

import org.jspecify.annotations.NullMarked;
