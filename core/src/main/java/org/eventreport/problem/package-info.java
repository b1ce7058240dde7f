/**
 * What is wrong with a report: {@link org.eventreport.problem.Problem}, its place, and its text.
 *
 * <p>{@link org.eventreport.problem.ProblemCode} lists the codes.
 */
@NullMarked
package org.eventreport.problem;

import org.jspecify.annotations.NullMarked;
