/** Implementing a rule: {@link org.eventreport.validation.spi.Rule}. */
@NullMarked
package org.eventreport.validation.spi;

import org.jspecify.annotations.NullMarked;
