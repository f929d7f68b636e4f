/**
 * What one client can ask of a service at most. Connections, requests and bodies are bounded per client; bodies are read by the
 * event loop, so that a slow client holds no worker; what streams is bounded in number. The bounds are {@link Limits}.
 */
@NullMarked
package org.placewise.kit.load;

import org.jspecify.annotations.NullMarked;
