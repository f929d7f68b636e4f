package org.placewise.suite.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.local.RoleTokens;
import org.placewise.local.SuiteService;
import org.placewise.local.SuiteSettings;
import org.placewise.suite.http.Answer;
import org.placewise.suite.http.Api;
import org.placewise.suite.running.Figures;
import org.placewise.suite.running.ReferenceData;
import org.placewise.suite.running.RunningSuite;
import org.placewise.suite.running.SharedSuite;

/**
 * Every operation in every service's live API description × every role and none × own and other place, against the table of
 * who may do what. An operation that the table lacks fails.
 */
class AuthorisationIT {

    private static final String NEWCASTLE = "E08000021";
    private static final String GATESHEAD = "E08000037";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final List<String> CALLERS = Stream.concat(
                    Stream.of(Rule.NOBODY, Rule.WITHOUT_ROLE), RoleTokens.ROLES.stream())
            .toList();
    private static final String SOUTH_TYNESIDE = "E08000023";
    private static final Map<String, List<Rule>> RULES = Rule.all();
    private static final Map<String, List<FieldRow>> FIELDS = FieldRow.all();

    private static RunningSuite suite;
    private static Map<String, String> own;
    private static Map<String, String> other;

    @BeforeAll
    static void start() {
        suite = RunningSuite.start("access", SuiteSettings::withoutPublicReading);
        ReferenceData.awaitArrival(suite);
        own = StatesOfRecords.record(suite, NEWCASTLE, PlaceRecords.record(suite, NEWCASTLE));
        other = StatesOfRecords.record(suite, GATESHEAD, PlaceRecords.record(suite, GATESHEAD));
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void theTableNamesExactlyTheOperationsThatTheServicesHave() {
        for (SuiteService service : SuiteService.values()) {
            Set<String> inTable = rules(service).stream().map(Rule::operation).collect(Collectors.toSet());
            assertThat(operations(service)).as(service.component()).isEqualTo(new TreeSet<>(inTable));
        }
    }

    @ParameterizedTest
    @EnumSource
    void healthMetricsAndDescriptionAreOnTheManagementPortOnly(SuiteService service) {
        for (String path : List.of("/q/health", "/q/health/live", "/q/health/ready", "/q/metrics", "/openapi")) {
            assertThat(suite.api(service).get(path).status()).as(path).isEqualTo(404);
            assertThat(suite.management(service).get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void everyOperationAnswersEveryCallerAsTheTableSays() {
        List<Executable> checks = new ArrayList<>();
        StringBuilder matrix = new StringBuilder(header());
        for (SuiteService service : SuiteService.values()) {
            for (Rule rule : rules(service)) {
                matrix.append(String.format(Locale.ROOT, "%n%-12s%-54s", service.database(), rule.operation()));
                for (String role : CALLERS) {
                    int atOwn = call(service, rule, role, true);
                    int elsewhere = call(service, rule, role, false);
                    matrix.append(String.format(Locale.ROOT, "%10s", atOwn + "/" + elsewhere));
                    checks.add(() -> check(service, rule, role, true, atOwn));
                    checks.add(() -> check(service, rule, role, false, elsewhere));
                }
            }
        }
        Figures.report("authorisation", matrix.toString());
        assertAll(checks);
    }

    @Test
    void wherePublicReadingIsOpenNobodyNeedsATokenToReadAndEverybodyToWrite() {
        RunningSuite open = SharedSuite.get();
        List<Executable> checks = new ArrayList<>();
        for (SuiteService service : SuiteService.values()) {
            for (Rule rule : rules(service)) {
                int status = send(open.api(service), rule, own).status();
                checks.add(() -> assertThat(status == 401)
                        .as(rule.operation() + " without a token → " + status)
                        .isNotEqualTo(rule.admits(Rule.NOBODY, true)));
                checks.add(() -> assertThat(status)
                        .as(rule.operation())
                        .isNotEqualTo(403)
                        .isLessThan(500));
            }
        }
        assertAll(checks);
    }

    @Test
    void everyFieldOfEveryStateIsSeenByWhomTheTableSays() {
        List<Executable> checks = new ArrayList<>();
        for (SuiteService service : SuiteService.values()) {
            for (FieldRow row : fields(service)) {
                for (String role : CALLERS) {
                    Answer atOwn =
                            api(service, role, row.placeOfOfficers(NEWCASTLE)).get(row.address(own));
                    Answer elsewhere = api(service, role, NEWCASTLE).get(row.address(other));
                    checks.add(() -> row.check(service, role, true, atOwn));
                    checks.add(() -> row.check(service, role, false, elsewhere));
                }
            }
        }
        assertThat(checks).isNotEmpty();
        assertAll(checks);
    }

    @Test
    void wherePublicReadingIsOpenNobodyWithoutATokenSeesMoreThanThePublic() {
        RunningSuite open = SharedSuite.get();
        ReferenceData.awaitArrival(open);
        Map<String, String> records =
                StatesOfRecords.record(open, SOUTH_TYNESIDE, PlaceRecords.record(open, SOUTH_TYNESIDE));
        List<Executable> checks = new ArrayList<>();
        for (SuiteService service : SuiteService.values()) {
            for (FieldRow row : fields(service)) {
                Answer answer = open.api(service).get(row.address(records));
                checks.add(() -> row.checkWithoutToken(service, answer));
            }
        }
        assertAll(checks);
    }

    private static int call(SuiteService service, Rule rule, String role, boolean atOwnPlace) {
        String place = rule.scope() == Rule.Scope.england && atOwnPlace ? RoleTokens.ENGLAND : NEWCASTLE;
        return send(api(service, role, place), rule, atOwnPlace ? own : other).status();
    }

    private static Api api(SuiteService service, String role, String place) {
        return switch (role) {
            case Rule.NOBODY -> suite.api(service);
            case Rule.WITHOUT_ROLE -> suite.api(service).as(suite.tokenWithoutRole(place));
            default -> suite.api(service, role, place);
        };
    }

    private static Answer send(Api api, Rule rule, Map<String, String> records) {
        HttpRequest.Builder request = api.request(rule.address(records));
        @Nullable String sample = rule.sample(records);
        if (rule.ifMatch() != null) {
            request.header("If-Match", rule.ifMatch());
        }
        if (sample == null) {
            return api.send(request.method(rule.method(), BodyPublishers.noBody()));
        }
        request.header("Content-Type", rule.mediaType() == null ? Api.JSON : rule.mediaType());
        return api.send(request.method(rule.method(), BodyPublishers.ofString(sample)));
    }

    private static void check(SuiteService service, Rule rule, String role, boolean atOwnPlace, int status) {
        String call = service.component() + ": " + rule.operation() + " as " + role
                + (atOwnPlace ? " for the own place" : " for another place");
        if (!rule.admits(role, false)) {
            assertThat(status).as(call).isEqualTo(401);
        } else if (!rule.allows(role) || !atOwnPlace && !rule.reachesElsewhere(role)) {
            assertThat(status).as(call).isEqualTo(403);
        } else if (rule.missing()) {
            assertThat(status).as(call).isEqualTo(404);
        } else {
            assertThat(status).as(call).isNotIn(401, 403, 404, 405, 415).isLessThan(500);
        }
    }

    private static List<Rule> rules(SuiteService service) {
        return RULES.get(service.database());
    }

    private static List<FieldRow> fields(SuiteService service) {
        return FIELDS.get(service.database());
    }

    private static Set<String> operations(SuiteService service) {
        Set<String> operations = new TreeSet<>();
        suite.management(service)
                .get("/openapi?format=json")
                .expect(200)
                .json()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        operations.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return operations;
    }

    private static String header() {
        StringBuilder header = new StringBuilder(
                "status for the own place / for another place (Newcastle's token, Gateshead's record), reading not public\n");
        header.append(" ".repeat(66));
        CALLERS.forEach(caller -> header.append(String.format(Locale.ROOT, "%10.9s", caller)));
        return header.toString();
    }
}
