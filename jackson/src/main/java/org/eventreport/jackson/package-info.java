/**
 * Reports and their parts in the mappers of Jackson 3: {@link org.eventreport.jackson.EventReportModule}.
 */
@NullMarked
package org.eventreport.jackson;

import org.jspecify.annotations.NullMarked;
