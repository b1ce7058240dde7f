/**
 * For those who write formats: {@link org.eventreport.format.spi.FormatProvider} and what it works with. Those who read and
 * write reports use {@link org.eventreport.format.ReportFormat}.
 */
@NullMarked
package org.eventreport.format.spi;

import org.jspecify.annotations.NullMarked;
