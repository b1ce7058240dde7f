/**
 * What is wrong with a report: {@link org.eventreport.problem.Problem}, its place, and the texts that show it.
 *
 * <p>The codes are listed in {@link org.eventreport.problem.ProblemCode}.
 */
@NullMarked
package org.eventreport.problem;

import org.jspecify.annotations.NullMarked;
