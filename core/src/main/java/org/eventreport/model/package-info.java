/**
 * The values that a report is made of, immutable and comparable by value.
 *
 * <p>A {@link org.eventreport.model.Report} has an {@link org.eventreport.model.Event} and its talks, speakers and
 * projects. The types accept whatever the format can contain, and more; {@link org.eventreport.validation.Validator}
 * checks whether a report makes sense.
 */
@NullMarked
package org.eventreport.model;

import org.jspecify.annotations.NullMarked;
