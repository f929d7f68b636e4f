package org.placewise.kit.view;

/** How much of a record a caller sees; each sees what those before it see. */
public enum View {
    /** What is public: posts and organisations, no names of people. */
    PUBLIC,
    /** Names of people too. */
    READER,
    /** Everything: also who recorded what, and those who have left. */
    OFFICER
}
