package org.placewise.indicator.localplace.http;

/** Examples in the API description. */
final class LocalPlaceExamples {

    static final String DEFINE = """
            {"name": "Byker and Walker", "ownerGssCode": "E08000021", "lsoaVintage": "2021",
             "lsoaCodes": ["E01008291", "E01008292"]}
            """;

    static final String REVISE = """
            {"name": "Byker and Walker", "lsoaVintage": "2021", "lsoaCodes": ["E01008291", "E01008292", "E01008293"]}
            """;

    static final String PLACE = """
            {"gssCode": "L00000001", "name": "Byker and Walker", "areaType": "local-place", "level": "neighbourhood",
             "ownerGssCode": "E08000021", "lsoaVintage": "2021", "lsoaCount": 2, "lsoaCodes": ["E01008291", "E01008292"],
             "validFrom": "2026-11-20"}
            """;

    static final String LIST = """
            {"items": [{"gssCode": "L00000001", "name": "Byker and Walker", "areaType": "local-place",
              "level": "neighbourhood", "ownerGssCode": "E08000021", "lsoaVintage": "2021", "lsoaCount": 2,
              "lsoaCodes": ["E01008291", "E01008292"], "validFrom": "2026-11-20"}],
             "deletedItems": [], "nextCursor": null, "nextUpdatedSince": "c1523-0"}
            """;

    private LocalPlaceExamples() {}
}
