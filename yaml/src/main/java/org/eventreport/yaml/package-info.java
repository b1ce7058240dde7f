/**
 * Event reports in YAML: {@link org.eventreport.yaml.YamlFormat}, and in Markdown with front matter:
 * {@link org.eventreport.yaml.MarkdownFormat}.
 */
@NullMarked
package org.eventreport.yaml;

import org.jspecify.annotations.NullMarked;
