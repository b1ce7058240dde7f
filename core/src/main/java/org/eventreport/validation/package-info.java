/**
 * Which rules a report has to follow, and how severe it is if it breaks them: {@link
 * org.eventreport.validation.Validator}.
 */
@NullMarked
package org.eventreport.validation;

import org.jspecify.annotations.NullMarked;
