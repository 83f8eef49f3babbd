package be.medimmigrant.suivi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of the house (docs: shared ARCHITECTURE, "fourteen rules") that a machine can check. */
@AnalyzeClasses(packages = ArchitectureTest.SUIVI, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String SUIVI = "be.medimmigrant.suivi";
    private static final Pattern ROOM = Pattern.compile("be\\.medimmigrant\\.suivi\\.([a-z.]+?)\\.(domain|web)(\\..*)?");

    /** Every feature the rules speak of; a name without classes would make a rule silently true. */
    private static final List<String> FEATURES = List.of("account", "audit", "casefile", "codes", "deadline", "followup", "inbox", "person", "platform", "register", "shared", "statistics");

    @ArchTest
    static void packagesNamedInTheRulesHoldClasses(JavaClasses all) {
        FEATURES.forEach(feature -> assertThat(all.stream().filter(c -> c.getPackageName().startsWith(SUIVI + "." + feature))).as(feature).isNotEmpty());
    }

    @ArchTest
    static final ArchRule theEngineIsSpokenToOnlyByProcessClassesAndThePlatform = noClasses()
            .that().resideOutsideOfPackage(SUIVI + ".platform.engine..").and().haveSimpleNameNotEndingWith("Process")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    /** The server warns of one at each start (WFLYEJB0131): what needs no transaction is no service's. */
    @ArchTest
    static final ArchRule aServiceHasNoPublicStaticMethod = noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class).and().arePublic().should().beStatic();

    @ArchTest
    static final ArchRule featuresReachEachOtherThroughTheirRootPackages = classes().that().resideInAPackage(SUIVI + "..").should(stayOutOfOthersRooms());

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching(SUIVI + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thePlatformKnowsNoFeature = noClasses().that().resideInAPackage(SUIVI + ".platform..")
            .should().dependOnClassesThat(resideInAPackage(SUIVI + "..").and(DescribedPredicate.not(resideInAnyPackage(SUIVI + ".platform..", SUIVI + ".shared.."))));

    @ArchTest
    static final ArchRule pagesDoNotTouchTheDatabase = noClasses().that().resideInAPackage("..web..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.hibernate..");

    @ArchTest
    static final ArchRule entitiesReachNoPage = noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat().areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule nobodyReadsTheClockButThroughTheInjectedOne = noClasses().that().resideOutsideOfPackage(SUIVI + ".platform.time..")
            .should().callCodeUnitWhere(readsTheMachinesClock());

    @ArchTest
    static final ArchRule onlyPagesHaveSetters = noMethods().that().areDeclaredInClassesThat().resideOutsideOfPackages("..web..", SUIVI + ".platform.faces..")
            .and().arePublic().should(beASetter());

    @ArchTest
    static final ArchRule everyServiceMethodSaysWhoMayCallIt = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
            .and().arePublic().and().areNotStatic().should(sayWhoMayCall());

    @ArchTest
    static final ArchRule viewScopedBeansCanBeStored = classes().that().areAnnotatedWith(ViewScoped.class).should().beAssignableTo(Serializable.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses().should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
            .orShould().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Impl");

    /** The inner rooms of a feature are its own; its root package is the door. {@code TaskPage} is there for every process's pages. */
    private static ArchCondition<JavaClass> stayOutOfOthersRooms() {
        return new ArchCondition<>("stay out of other features' domain and web rooms") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().forEach(dependency -> {
                    Matcher room = ROOM.matcher(dependency.getTargetClass().getPackageName());
                    if (room.matches() && !dependency.getTargetClass().getSimpleName().equals("TaskPage") && !(from.getPackageName() + ".").startsWith(SUIVI + "." + room.group(1) + "."))
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                });
            }
        };
    }

    private static ArchCondition<JavaMethod> beASetter() {
        return new ArchCondition<>("be a setter: set… with one value") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean setter = method.getName().matches("set[A-Z].*") && method.getRawParameterTypes().size() == 1;
                events.add(new SimpleConditionEvent(method, setter, method.getFullName()));
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachinesClock() {
        return describe("reads the machine's clock", call -> {
            CodeUnitCallTarget target = call.getTarget();
            String owner = target.getOwner().getName();
            boolean now = owner.startsWith("java.time.") && target.getName().equals("now")
                    && target.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
            boolean clock = owner.equals(Clock.class.getName()) && target.getName().startsWith("system");
            boolean date = owner.equals(Date.class.getName()) && target.getName().equals("<init>") && target.getRawParameterTypes().isEmpty();
            return now || clock || date || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        });
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry @AllowedTo, or their class does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.isAnnotatedWith(AllowedTo.class) && !method.getOwner().isAnnotatedWith(AllowedTo.class))
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nowhere who may call it"));
            }
        };
    }
}
