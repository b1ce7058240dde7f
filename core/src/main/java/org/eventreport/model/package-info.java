/**
 * The values that a report is made of, immutable and comparable by value.
 *
 * <p>A {@link org.eventreport.model.Report} holds one {@link org.eventreport.model.Event} and the talks, speakers and
 * projects that it had. The types hold whatever the format can hold; whether a report makes sense is for the validation
 * to say.
 */
@NullMarked
package org.eventreport.model;

import org.jspecify.annotations.NullMarked;
