/** FHIR resources over HTTP. */
@NullMarked
package org.placewise.assessment.fhir.http;

import org.jspecify.annotations.NullMarked;
