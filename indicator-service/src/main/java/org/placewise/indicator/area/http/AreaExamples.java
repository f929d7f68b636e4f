package org.placewise.indicator.area.http;

/** Examples in the API description. */
final class AreaExamples {

    static final String LIST = """
            {"items": [{"gssCode": "E08000021", "name": "Newcastle upon Tyne", "areaType": "metropolitan-district",
              "level": "district", "odsCode": null, "validFrom": null, "validTo": null, "successors": [],
              "parents": [{"gssCode": "E12000001", "whole": true}, {"gssCode": "E54000050", "whole": true}]}],
             "deletedItems": [], "nextCursor": null, "nextUpdatedSince": "c1523-0"}
            """;

    static final String FORMER = """
            {"gssCode": "E07000163", "name": "Craven", "areaType": "non-metropolitan-district", "level": "district",
             "odsCode": null, "validFrom": null, "validTo": "2023-03-31",
             "successors": [{"gssCode": "E06000065", "name": "North Yorkshire", "areaType": "unitary"}],
             "parents": [{"gssCode": "E54000054", "name": "NHS West Yorkshire Integrated Care Board", "areaType": "icb",
               "whole": false, "current": true}],
             "ancestors": [{"gssCode": "E92000001", "name": "England", "areaType": "england", "whole": true, "current": true}],
             "children": [], "lsoaVintages": [], "correspondence": []}
            """;

    private AreaExamples() {}
}
