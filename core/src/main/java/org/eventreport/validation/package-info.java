/** What a report is checked for: {@link org.eventreport.validation.Validator}. */
@NullMarked
package org.eventreport.validation;

import org.jspecify.annotations.NullMarked;
