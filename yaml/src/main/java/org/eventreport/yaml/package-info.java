/**
 * Event reports in YAML: {@link org.eventreport.yaml.YamlFormat}, and in Markdown with front matter:
 * {@link org.eventreport.yaml.MarkdownFormat}. {@link org.eventreport.yaml.Draft} makes reports out of blog posts.
 */
@NullMarked
package org.eventreport.yaml;

import org.jspecify.annotations.NullMarked;
