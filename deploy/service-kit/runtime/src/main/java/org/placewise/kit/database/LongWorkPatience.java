package org.placewise.kit.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;

/** Waits as long as {@link LongWork} says. */
@LongWork
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class LongWorkPatience {

    @AroundInvoke
    @SuppressWarnings("NullAway")
    Object wait(InvocationContext work) throws Exception {
        LongWork bound = work.getMethod().isAnnotationPresent(LongWork.class)
                ? work.getMethod().getAnnotation(LongWork.class)
                : work.getMethod().getDeclaringClass().getAnnotation(LongWork.class);
        return DatabasePatience.within(Duration.ofSeconds(bound.seconds()), work::proceed);
    }
}
