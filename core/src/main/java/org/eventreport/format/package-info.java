/**
 * What the formats have in common: {@link org.eventreport.format.ReportFormat} reads, checks and writes reports, and
 * each format adds only how bytes become tokens and tokens become bytes.
 */
@NullMarked
package org.eventreport.format;

import org.jspecify.annotations.NullMarked;
