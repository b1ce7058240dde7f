/**
 * The format as tables: the fields of each type of object, their values, and what each is for.
 *
 * <p>{@link org.eventreport.schema.Tables} is the only place that defines it. Reading, writing and validating go
 * through these tables and know no field by name. Not exported: users see the model, and the JSON Schema made from the
 * tables.
 */
@NullMarked
package org.eventreport.schema;

import org.jspecify.annotations.NullMarked;
