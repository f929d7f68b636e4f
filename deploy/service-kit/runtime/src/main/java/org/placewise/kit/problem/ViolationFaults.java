package org.placewise.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Constraint violations of a resource method's parameters, as faults. */
final class ViolationFaults {

    private ViolationFaults() {}

    static List<Fault> of(ConstraintViolationException violations) {
        List<Fault> first = new ArrayList<>(violations.getConstraintViolations().stream()
                .limit(Faults.MOST)
                .map(ViolationFaults::fault)
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::code))
                .toList());
        if (first.size() < violations.getConstraintViolations().size()) {
            first.add(Faults.more(Faults.MOST));
        }
        return first;
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        List<String> members = new ArrayList<>();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                if (node.getIndex() != null) {
                    members.add(node.getIndex().toString());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    members.add(node.getName());
                }
            }
        }
        String pointer = members.isEmpty()
                ? "query/" + parameter
                : String.join("", members.stream().map(JsonPointers::step).toList());
        return new Fault(pointer, code(violation), message(violation));
    }

    private static String code(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return constraint.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase();
    }

    private static String message(ConstraintViolation<?> violation) {
        String message = violation.getMessage();
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
