package org.placewise.indicator.profile.http;

/** Example in the API description: real figures, with lists shortened. */
final class ProfileExample {

    static final String NEWCASTLE = """
            {"gssCode": "E08000021", "areaName": "Newcastle upon Tyne", "validTo": null, "successors": [],
             "profile": {"gssCode": "E08000021", "areaName": "Newcastle upon Tyne", "areaType": "metropolitan-district",
               "index": "iod2025", "indexName": "English Indices of Deprivation 2025",
               "release": {"id": "019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11", "fileName": "File_7_IoD2025.csv",
                 "sha256": "67f5060c08a230248e7de45202e9b6a64e06c789f8eea9d2372ba94a0d1bfd29", "rows": 33755,
                 "publishedAt": "2026-11-20T09:30:12.481Z",
                 "source": "English Indices of Deprivation 2025, File 7, Ministry of Housing, Communities and Local Government",
                 "licence": "Open Government Licence v3.0"},
               "lsoaVintage": "2021", "methodVersion": "iod-profile/2", "lsoaCount": 180, "population": 307565,
               "populationBasis": "Total population: mid 2022",
               "deciles": [{"decile": 1, "lsoas": 47, "population": 81190}, {"decile": 2, "lsoas": 22, "population": 36054}],
               "mostDeprivedTenth": {"lsoas": 47, "lsoaShare": 0.2611111111111111, "population": 81190,
                 "populationShare": 0.2639767203680523},
               "averageScore": 28.82840964349, "averageRank": 19743.761445548094,
               "extent": 0.36651877609097594, "localConcentration": 33285.11914554647,
               "nationalRank": {"rank": 48, "of": 296, "measure": "average-score", "amongAreaType": "lower-tier-authority"},
               "nationalRanks": [{"rank": 48, "of": 296, "measure": "average-score", "amongAreaType": "lower-tier-authority"},
                 {"rank": 43, "of": 296, "measure": "extent", "amongAreaType": "lower-tier-authority"}],
               "domains": [{"domain": "income", "name": "Income", "averageScore": 0.27782470372116475,
                   "averageRank": 18285.20062100694, "missingReason": null},
                 {"domain": "employment", "name": "Employment", "averageScore": null, "averageRank": null,
                   "missingReason": "population-not-in-release"}],
               "subDomains": [{"domain": "adult-skills", "name": "Adult Skills Sub-domain",
                 "averageScore": 0.26283103409035496, "averageRank": 18129.83661665014, "missingReason": null}]},
             "missing": null}
            """;

    private ProfileExample() {}
}
