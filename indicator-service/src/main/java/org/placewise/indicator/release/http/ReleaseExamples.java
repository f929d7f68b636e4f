package org.placewise.indicator.release.http;

/** Examples in the API description. */
final class ReleaseExamples {

    static final String FILE = """
            LSOA code (2021),LSOA name (2021),Local Authority District code (2024),Local Authority District name (2024),…
            E01008162,Gateshead 001A,E08000037,Gateshead,…
            """;

    static final String VALIDATING = """
            {"id": "019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11", "state": "validating", "index": null, "indexName": null,
             "fileName": "File_7_IoD2025.csv", "sha256": "67f5060c08a230248e7de45202e9b6a64e06c789f8eea9d2372ba94a0d1bfd29",
             "bytes": 8824119, "receivedAt": "2026-11-20T09:30:11.034Z", "publishedAt": null, "rowsRead": 20000,
             "rowsExpected": 33755, "attempts": 1, "faultCount": 0, "faults": [], "source": null, "licence": null}
            """;

    static final String REJECTED = """
            {"id": "019a9d31-8e11-7c40-b0a7-53d0e9c1f202", "state": "rejected", "index": "iod2025",
             "indexName": "English Indices of Deprivation 2025", "fileName": "File_7_edited.csv",
             "sha256": "0f1c5cf6ab0b2fbfa17f3b3f2bbd9b1f5f3a0b1f6f2f8d7b1c9e5d4c3b2a1908", "bytes": 8824103,
             "receivedAt": "2026-11-20T09:41:02.511Z", "publishedAt": null, "rowsRead": 33755, "rowsExpected": 33755,
             "attempts": 1, "faultCount": 1, "faults": [{"row": 412, "column": "LSOA code (2021)", "code": "lsoa-duplicate",
               "message": "E01000409 is in row 411 and again in row 412."}],
             "source": "English Indices of Deprivation 2025, File 7, Ministry of Housing, Communities and Local Government",
             "licence": "Open Government Licence v3.0"}
            """;

    static final String LIST = """
            {"items": [], "deletedItems": [], "nextCursor": null, "nextUpdatedSince": "c1523-0"}
            """;

    static final String PROGRESS = """
            data:{"id": "019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11", "state": "validating", "rowsRead": 20000, …}

            data:{"id": "019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11", "state": "published", "rowsRead": 33755, …}
            """;

    private ReleaseExamples() {}
}
