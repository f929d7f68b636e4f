package org.placewise.partnership.objective;

import org.placewise.kit.view.NamesPerson;

/** The person or post that answers for an objective, and the organisation they answer in. */
public record Owner(@NamesPerson(orPost = true) String name, String organisation) {}
