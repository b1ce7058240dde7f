/**
 * Implementing a format: {@link org.eventreport.format.spi.FormatProvider} and the types that it uses. To read and
 * write reports, use {@link org.eventreport.format.ReportFormat}.
 */
@NullMarked
package org.eventreport.format.spi;

import org.jspecify.annotations.NullMarked;
