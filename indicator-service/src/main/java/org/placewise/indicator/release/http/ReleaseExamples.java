package org.placewise.indicator.release.http;

/** Examples in the API description. */
final class ReleaseExamples {

    static final String FILE = """
            LSOA code (2021),LSOA name (2021),Local Authority District code (2024),Local Authority District name (2024),…
            E01008162,Gateshead 001A,E08000037,Gateshead,…
            """;

    static final String LINE = """
            {"indicatorId": "108", "areaCode": "E08000037", "period": "2023", "sex": "Persons", "age": "<75 yrs", "value": 378.6}
            """;

    static final String VALIDATING = """
            {"id": "019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11", "state": "validating", "format": null, "index": null, "indexName": null,
             "fileName": "File_7_IoD2025.csv", "sha256": "67f5060c08a230248e7de45202e9b6a64e06c789f8eea9d2372ba94a0d1bfd29",
             "bytes": 8824119, "receivedAt": "2026-11-20T09:30:11.034Z",
             "receivedBy": "a.publisher", "receivedClient": "placewise-upload",
             "dryRun": false, "publication": "on-success", "publishAt": null, "disclosure": "none",
             "approvedAt": "2026-11-20T09:30:11.034Z", "approvedBy": "a.publisher", "approvedClient": "placewise-upload",
             "publishedAt": null,
             "withdrawnAt": null, "withdrawalReason": null, "disclosive": null, "purgedAt": null, "rowsRead": 20000,
             "rowsExpected": 33755, "attempts": 1, "faultCount": 0, "faults": [], "changes": null, "source": null,
             "licence": null}
            """;

    static final String REJECTED = """
            {"id": "019a9d31-8e11-7c40-b0a7-53d0e9c1f202", "state": "rejected", "format": "iod-file-7", "index": "iod2025",
             "indexName": "English Indices of Deprivation 2025", "fileName": "File_7_edited.csv",
             "sha256": "0f1c5cf6ab0b2fbfa17f3b3f2bbd9b1f5f3a0b1f6f2f8d7b1c9e5d4c3b2a1908", "bytes": 8824103,
             "receivedAt": "2026-11-20T09:41:02.511Z",
             "receivedBy": "a.publisher", "receivedClient": "placewise-upload",
             "dryRun": false, "publication": "on-success", "publishAt": null, "disclosure": "none",
             "approvedAt": "2026-11-20T09:41:02.511Z", "approvedBy": "a.publisher", "approvedClient": "placewise-upload",
             "publishedAt": null,
             "withdrawnAt": null, "withdrawalReason": null, "disclosive": null, "purgedAt": null, "rowsRead": 33755, "rowsExpected": 33755,
             "attempts": 1, "faultCount": 1, "faults": [{"row": 412, "column": "LSOA code (2021)", "code": "lsoa-duplicate",
               "message": "E01000409 is in row 411 and again in row 412."}], "changes": null,
             "source": "English Indices of Deprivation 2025, File 7, Ministry of Housing, Communities and Local Government",
             "licence": "Open Government Licence v3.0"}
            """;

    static final String LIST = """
            {"items": [], "deletedItems": [], "nextCursor": null, "nextUpdatedSince": "c1523-0"}
            """;

    static final String CHANGES = """
            {"items": [{"row": 12, "change": "revised", "indicatorId": "108", "areaCode": "E08000037", "period": "2022",
               "sex": "Persons", "age": "<75 yrs", "categoryType": null, "category": null,
               "old": {"releaseId": "019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11", "row": 9, "state": "published", "value": 378.6,
                 "lower95": 361.2, "upper95": 396.5, "lower998": null, "upper998": null, "count": 1795, "denominator": 474100,
                 "note": null, "suppressionReason": null},
               "new": {"releaseId": "019a9d31-8e11-7c40-b0a7-53d0e9c1f202", "row": 12, "state": "published", "value": 379.1,
                 "lower95": 361.7, "upper95": 397.0, "lower998": null, "upper998": null, "count": 1797, "denominator": 474100,
                 "note": null, "suppressionReason": null}}],
             "nextCursor": null, "unchangedCount": 340}
            """;

    static final String FAULTS = """
            row,column,code,message
            412,Value,not-a-number,“n/a” is not a number. Leave the cell empty when the value is missing.
            """;

    static final String TEMPLATE = """
            indicatorId,areaCode,period,sex,age,categoryType,category,value,lower95,upper95,lower998,upper998,count,denominator,note
            """;

    static final String PROGRESS = """
            data:{"id": "019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11", "state": "validating", "rowsRead": 20000, …}

            data:{"id": "019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11", "state": "published", "rowsRead": 33755, …}
            """;

    private ReleaseExamples() {}
}
