/**
 * Reading and writing reports in one format: {@link org.eventreport.format.ReportFormat}, its options and its results.
 * {@link org.eventreport.ReportFiles} chooses the format by the ending of a file.
 *
 * <p>Formats implement {@link org.eventreport.format.spi}.
 */
@NullMarked
package org.eventreport.format;

import org.jspecify.annotations.NullMarked;
