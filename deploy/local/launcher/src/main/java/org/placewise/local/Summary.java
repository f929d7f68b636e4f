package org.placewise.local;

import java.nio.file.Path;

/** What the user is told, and scripts find in {@code DIR/ready}, once everything is ready. */
record Summary(LocalSuite suite, Path data) {

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("\n  Open      ")
                .append(suite.address(SuiteService.REPORTING))
                .append("/\n");
        for (SuiteService service : SuiteService.values()) {
            text.append(service == SuiteService.values()[0] ? "  APIs      " : "            ");
            text.append(String.format(
                    "%-21s %s  described at %s/openapi%n",
                    service.component(), suite.address(service), suite.management(service)));
        }
        return text.append("  Tokens    ")
                .append(data.resolve("tokens"))
                .append("/{")
                .append(String.join(",", RoleTokens.ROLES))
                .append("}.jwt\n            curl -H \"Authorization: Bearer $(cat ")
                .append(data.resolve("tokens/assessor.jwt"))
                .append(")\" ")
                .append(suite.address(SuiteService.ASSESSMENT))
                .append("/v1/instruments\n  Logs      ")
                .append(data.resolve("logs"))
                .append("\n  Data      ")
                .append(data)
                .append("  (kept; remove the folder to begin anew)\n  Stop      Ctrl-C\n")
                .toString();
    }

    /** One {@code name=address} per line. */
    String readyFile() {
        StringBuilder text = new StringBuilder();
        for (SuiteService service : SuiteService.values()) {
            text.append(service.component())
                    .append('=')
                    .append(suite.address(service))
                    .append('\n');
        }
        for (SuiteService service : SuiteService.values()) {
            text.append(service.component())
                    .append("-management=")
                    .append(suite.management(service))
                    .append('\n');
        }
        return text.append("kafka=")
                .append(suite.bootstrapServers())
                .append('\n')
                .toString();
    }
}
