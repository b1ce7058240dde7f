/** Event reports in Markdown with YAML front matter: {@link org.eventreport.markdown.MarkdownFormat}. */
@NullMarked
package org.eventreport.markdown;

import org.jspecify.annotations.NullMarked;
