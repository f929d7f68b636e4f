package org.placewise.indicator.area.lookup.http;

/** Examples in the API description. */
final class LookupExamples {

    static final String FILE = """
            LSOA21CD,LSOA21NM,SICBL24CD,ICB24CD,LAD24CD
            E01008291,Newcastle upon Tyne 024A,E38000212,E54000050,E08000021
            """;

    static final String LOADED = """
            {"id": "019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11", "kind": "lsoa-membership", "fileName": "lookup.csv",
             "sha256": "67f5060c08a230248e7de45202e9b6a64e06c789f8eea9d2372ba94a0d1bfd29", "bytes": 8123456,
             "loadedAt": "2026-11-20T09:30:12.481Z", "rows": 33755, "rowsOutsideEngland": 0, "smallAreas": 33755, "links": 0,
             "districtsReplaced": 0, "districtsInSeveralBoards": 13, "columnsNotKept": ["ward24_code", "ward24_name"]}
            """;

    static final String LIST = """
            {"items": [{"id": "019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11", "kind": "lsoa-correspondence", "fileName": null,
              "sha256": "67f5060c08a230248e7de45202e9b6a64e06c789f8eea9d2372ba94a0d1bfd29", "bytes": 2123456,
              "loadedAt": "2026-11-20T09:30:12.481Z", "rows": 33855, "rowsOutsideEngland": 0, "smallAreas": 0,
              "links": 33855, "districtsReplaced": 0, "districtsInSeveralBoards": 0, "columnsNotKept": []}],
             "nextCursor": null}
            """;

    private LookupExamples() {}
}
