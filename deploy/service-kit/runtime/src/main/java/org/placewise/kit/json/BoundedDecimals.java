package org.placewise.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Exact numbers of as many digits as anything measured has: what is written as 1e999999999 would take them all when it is used. */
public final class BoundedDecimals extends StdScalarDeserializer<BigDecimal> {

    /** How many digits a number may have, before and after its point. */
    public static final int MOST_DIGITS = 400;

    private static final long serialVersionUID = 1L;

    public BoundedDecimals() {
        super(BigDecimal.class);
    }

    @Override
    public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        @Nullable BigDecimal number = BigDecimalDeserializer.instance.deserialize(parser, context);
        return number == null || isBounded(number)
                ? number
                : (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, number, "too many digits");
    }

    /** Whether a number has no more digits than are read. */
    public static boolean isBounded(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }
}
