/**
 * What partners say of their board on the maturity matrix, beside what its records show. The two are told apart by levels;
 * neither is changed by the other, and nothing is added up over domains.
 */
@NullMarked
package org.placewise.partnership.sign.maturity;

import org.jspecify.annotations.NullMarked;
