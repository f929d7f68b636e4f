package org.placewise.indicator.neighbour.http;

/** Examples in the API description; the figures are made up. */
final class NeighbourExamples {

    static final String FILE = """
            areaCode,neighbourCode,rank,distance,source
            E08000021,E06000018,1,0.0214,Example table of neighbours 2026
            E08000021,E08000035,2,0.0305,Example table of neighbours 2026
            """;

    static final String LOADED = """
            {"rows": 2, "areas": 1, "sources": ["Example table of neighbours 2026"]}
            """;

    static final String NEIGHBOURS = """
            {"gssCode": "E08000021", "areaName": "Newcastle upon Tyne", "validTo": null, "successors": [],
             "items": [{"gssCode": "E06000018", "areaName": "Nottingham", "areaType": "unitary", "rank": 1,
               "distance": 0.0214, "source": "Example table of neighbours 2026"}]}
            """;

    private NeighbourExamples() {}
}
