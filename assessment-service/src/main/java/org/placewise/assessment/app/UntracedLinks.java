package org.placewise.assessment.app;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.web.LinkAddress;

/**
 * Traces nothing whose address may hold the secret of a link, however the address is written; what reads it for a trace takes
 * the first folder of {@code //rate/…} for a host.
 */
@ApplicationScoped
class UntracedLinks implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
        builder.addSamplerCustomizer((sampler, properties) -> new ButLinks(sampler));
    }

    /** What the other sampler says, of anything else. */
    private record ButLinks(Sampler others) implements Sampler {

        private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");

        @Override
        public SamplingResult shouldSample(
                Context parent,
                String traceId,
                String name,
                SpanKind kind,
                Attributes attributes,
                List<LinkData> links) {
            @Nullable String path = attributes.get(PATH);
            return path != null && !LinkAddress.mayBeTold(path)
                    ? SamplingResult.drop()
                    : others.shouldSample(parent, traceId, name, kind, attributes, links);
        }

        @Override
        public String getDescription() {
            return others.getDescription() + ", but links";
        }
    }
}
