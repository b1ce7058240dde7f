/** Drafts of event reports, made from blog posts: {@link org.eventreport.draft.Draft}. */
@NullMarked
package org.eventreport.draft;

import org.jspecify.annotations.NullMarked;
