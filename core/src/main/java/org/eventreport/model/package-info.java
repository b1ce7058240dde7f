/**
 * The values that a report is made of, immutable and comparable by value.
 *
 * <p>A {@link org.eventreport.model.Report} has an {@link org.eventreport.model.Event} and its talks, speakers and projects.
 * The types hold whatever the format can hold, and more; {@link org.eventreport.validation.Validator} finds out whether a
 * report makes sense.
 */
@NullMarked
package org.eventreport.model;

import org.jspecify.annotations.NullMarked;
