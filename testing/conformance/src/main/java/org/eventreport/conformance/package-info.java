/** Tests of what all formats share: the same reports, problems and limits, whatever the format. */
@NullMarked
package org.eventreport.conformance;

import org.jspecify.annotations.NullMarked;
