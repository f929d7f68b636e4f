/**
 * What one client can ask of a service at most, and how much heavy work is done at once. Connections, requests and bodies are
 * bounded per client; bodies are read by the event loop, so that a slow client holds no worker; what streams is bounded in number.
 * Those bounds are {@link Limits}. Heavy work ({@link Heavy}) beyond its bound waits in order, without holding a thread; what waits
 * too long, or finds too much waiting before it, is refused with 429 and when to try again.
 */
@NullMarked
package org.placewise.kit.load;

import org.jspecify.annotations.NullMarked;
