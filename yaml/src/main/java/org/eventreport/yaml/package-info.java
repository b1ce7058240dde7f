/** Event reports in YAML: {@link org.eventreport.yaml.YamlFormat}. */
@NullMarked
package org.eventreport.yaml;

import org.jspecify.annotations.NullMarked;
