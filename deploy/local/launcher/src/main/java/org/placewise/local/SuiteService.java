package org.placewise.local;

/** The four services: the module they are built in, their database and their usual port. */
public enum SuiteService {
    REPORTING("reporting", 8080, 320),
    ASSESSMENT("assessment", 8081, 256),
    INDICATOR("indicator", 8082, 512),
    PARTNERSHIP("partnership", 8083, 256);

    private final String database;
    private final int usualPort;
    private final int heapMegabytes;

    SuiteService(String database, int usualPort, int heapMegabytes) {
        this.database = database;
        this.usualPort = usualPort;
        this.heapMegabytes = heapMegabytes;
    }

    /** Module, component and log are called this: {@code indicator-service}. */
    public String component() {
        return database + "-service";
    }

    public String database() {
        return database;
    }

    public int usualPort() {
        return usualPort;
    }

    /** Where health, metrics and API description usually are. */
    public int usualManagementPort() {
        return usualPort + 1000;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
