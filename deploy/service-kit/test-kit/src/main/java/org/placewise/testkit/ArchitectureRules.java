package org.placewise.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The dependency rules of every service, each of which proves first that it sees classes. A service extends this in its
 * {@code ArchitectureTest} and names its root package. Its features are the packages directly below; however deep a class of a
 * feature stands, it is an adapter below {@code http}, {@code db} or {@code events} and a rule elsewhere. {@code app} wires and holds
 * no rules.
 */
public abstract class ArchitectureRules {

    private static final Pattern EMPTY_NAMES = Pattern.compile(".*(Utils?|Helper|Manager|Impl|Dto|DTO|VO)");

    private static final String JACKSON = "com.fasterxml.jackson";

    private final String root;
    private final JavaClasses classes;
    private final Set<String> boundToJackson;

    /** The rules of a service whose rule classes are all free of Jackson. */
    protected ArchitectureRules(String root) {
        this(root, Set.of());
    }

    /**
     * The rules of a service some of whose rule classes still need Jackson.
     *
     * @param boundToJackson those classes, as {@code feature.Class}; one that no longer needs it must leave the list
     */
    protected ArchitectureRules(String root, Set<String> boundToJackson) {
        this(
                root,
                boundToJackson,
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(root));
    }

    ArchitectureRules(String root, Set<String> boundToJackson, JavaClasses classes) {
        this.root = root;
        this.boundToJackson = Set.copyOf(boundToJackson);
        this.classes = classes;
    }

    @Test
    void featuresFormNoCircle() {
        slices().matching(root + ".(*)..")
                .namingSlices("$1")
                .should()
                .beFreeOfCycles()
                .check(seen(resideInAnyPackage(root + ".*..")));
    }

    @Test
    void rulesKnowNothingOfTheirAdapters() {
        noClasses()
                .that(rules())
                .should()
                .dependOnClassesThat(adapters().or(resideInAnyPackage("jakarta.ws.rs..")))
                .check(seen(rules()));
    }

    @Test
    void rulesKnowNoSql() {
        noClasses()
                .that(rules())
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "io.agroal..",
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "io.quarkus.hibernate..",
                        "io.quarkus.panache.."))
                .check(seen(rules()));
    }

    @Test
    void rulesKnowNoJsonButForThoseOnTheList() {
        assertThat(seen(rules()).stream()
                        .filter(ArchitectureRules::needsJackson)
                        .map(this::fileOf)
                        .distinct())
                .as("rule classes that need Jackson, beside the list of those that may")
                .containsExactlyInAnyOrderElementsOf(boundToJackson);
    }

    @Test
    void persistenceStaysInItsPackage() {
        noClasses()
                .that(not(resideInAnyPackage(root + "..db..", root + ".app..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "io.quarkus.hibernate.."))
                .check(seen(not(resideInAnyPackage(root + "..db..", root + ".app.."))));
    }

    @Test
    void onlyTheOutboxSendsToKafka() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.kafka.clients.producer.."))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(Mutiny)?Emitter")
                .check(seen(resideInAnyPackage(root + "..")));
    }

    @Test
    void otherServicesAreKnownOnlyByTheirEvents() {
        String own = root.substring(root.lastIndexOf('.') + 1);
        String[] others = List.of("assessment", "indicator", "partnership", "reporting").stream()
                .filter(service -> !service.equals(own))
                .map(service -> "org.placewise." + service + "..")
                .toArray(String[]::new);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .check(seen(resideInAnyPackage(root + "..")));
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(seen(resideInAnyPackage(root + "..")))
                .extracting(JavaClass::getSimpleName)
                .noneMatch(name -> EMPTY_NAMES.matcher(name).matches());
    }

    @Test
    void everyOperationDeclaresWhoMayCallIt() {
        assertThat(classes.stream().flatMap(type -> type.getMethods().stream()).filter(ArchitectureRules::isOperation))
                .as("operations seen")
                .isNotEmpty();
        methods()
                .that(describe("are operations", ArchitectureRules::isOperation))
                .should(declareRoles())
                .check(classes);
    }

    private DescribedPredicate<JavaClass> rules() {
        return resideInAnyPackage(root + ".*..").and(not(adapters())).and(not(resideInAnyPackage(root + ".app..")));
    }

    private DescribedPredicate<JavaClass> adapters() {
        return resideInAnyPackage(root + "..http..", root + "..db..", root + "..events..");
    }

    private static boolean needsJackson(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .anyMatch(target -> target.getPackageName().startsWith(JACKSON));
    }

    /** The class that the file is named after, without the root package. */
    private String fileOf(JavaClass type) {
        String name = type.getName().substring(root.length() + 1);
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private JavaClasses seen(DescribedPredicate<? super JavaClass> predicate) {
        JavaClasses found = classes.that(predicate);
        assertThat(found).as("classes seen by the rule").isNotEmpty();
        return found;
    }

    private static boolean isOperation(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod"));
    }

    private static ArchCondition<JavaMethod> declareRoles() {
        return new ArchCondition<>("declare a role, on the method or its class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class).stream()
                        .anyMatch(role -> method.isAnnotatedWith(role)
                                || method.getOwner().isAnnotatedWith(role));
                events.add(new SimpleConditionEvent(method, declared, method.getFullName() + " declares no role"));
            }
        };
    }

    private static <T> DescribedPredicate<T> not(DescribedPredicate<T> predicate) {
        return DescribedPredicate.not(predicate);
    }

    private static <T> DescribedPredicate<T> describe(String what, java.util.function.Predicate<T> predicate) {
        return DescribedPredicate.describe(what, predicate);
    }
}
