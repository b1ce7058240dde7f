/** How the library finds formats and rules. Not exported. */
@NullMarked
package org.eventreport.loading;

import org.jspecify.annotations.NullMarked;
