/** The syntax of addresses, which the model and the tables ask for. */
@NullMarked
package org.eventreport.address;

import org.jspecify.annotations.NullMarked;
