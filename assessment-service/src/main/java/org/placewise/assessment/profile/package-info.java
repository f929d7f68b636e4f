/**
 * Profiles of assessments: every element with its level, how well it is supported, and how old its evidence is; and two places'
 * profiles side by side. Profiles are shown as they are: nothing here adds them up, ranks places or says who is better.
 */
@NullMarked
package org.placewise.assessment.profile;

import org.jspecify.annotations.NullMarked;
