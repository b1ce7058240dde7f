/** The {@code eventreport} command. */
@NullMarked
package org.eventreport.cli;

import org.jspecify.annotations.NullMarked;
