/**
 * The rules of the format, one class each, and what runs them. {@link org.eventreport.validation.rules.FormatRules} lists
 * them. Not exported.
 */
@NullMarked
package org.eventreport.validation.rules;

import org.jspecify.annotations.NullMarked;
