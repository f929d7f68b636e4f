package org.placewise.partnership.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadSheetTest {

    @Test
    void aMessyFileIsUnderstoodAndWhatWasUnderstoodIsNoted() {
        SheetReading.Readable read = readable(SheetKind.ACTIONS, """
                \uFEFFStatus, Title ,OBJECTIVE,Owner,due date,Report every days
                In progress,"Offer support, twice",Fewer people smoke,Tobacco lead,14/5/2027,30
                ,,,,,
                planned ,Train link workers,\u00A0,,30 June 2027,
                """);

        assertThat(read.drafts()).extracting(SheetDraft::line).containsExactly(2, 4);
        assertThat(read.drafts()).extracting(draft -> draft.body().toString()).containsExactly("""
                {"status":"in-progress","title":"Offer support, twice","objective":"Fewer people smoke","owner":"Tobacco lead",\
                "dueDate":"2027-05-14","reportEveryDays":30}""", """
                {"status":"planned","title":"Train link workers","dueDate":"2027-06-30","objective":"Fewer people smoke"}""");
        assertThat(read.notes())
                .extracting(note -> note.row() + " " + note.column() + " " + note.code())
                .containsExactly("4 objective taken-from-above", "4 owner owner-missing");
    }

    @Test
    void everyFaultIsNamedWithItsRowAndColumn() {
        assertThat(faults(SheetKind.OBJECTIVES, """
                        title,baselineValue,targetDate
                        A,18.4%,31/02/2029
                        B,"1,250,000.5",03/31/2029
                        C,£60000,1/1/2029
                        D,about 5,"""))
                .containsExactly(
                        "2 baselineValue not-a-number",
                        "2 targetDate not-a-day",
                        "3 targetDate not-a-day",
                        "5 baselineValue not-a-number");
    }

    @Test
    void headingsThatAreUnknownMissingOrThereTwiceAreFaults() {
        assertThat(faults(SheetKind.RISKS, "title,Title,colour,owner\nA,B,C,D\n"))
                .containsExactly(
                        "1 title column-twice",
                        "1 colour column-unknown",
                        "1 kind column-missing",
                        "1 state column-missing");
    }

    @Test
    void whatIsNoFileOfRowsIsAFault() {
        assertThat(faults(SheetKind.RISKS, "")).containsExactly("1 null no-rows");
        assertThat(faults(SheetKind.RISKS, "kind,title,state\n,,\n")).containsExactly("1 null no-rows");
        assertThat(faults(SheetKind.RISKS, "kind,title,state\n\"a,b")).containsExactly("2 null cell-without-end");
        assertThat(faults(SheetKind.RISKS, new byte[] {'k', (byte) 0xE9})).containsExactly("1 null not-utf-8");
        assertThat(faults(SheetKind.RISKS, "kind,title,state\n" + "a,b,c\n".repeat(2001)))
                .containsExactly("1 null too-many-rows");
    }

    @Test
    void aFileIsBoundedInWidthToo() {
        assertThat(faults(SheetKind.RISKS, "a,".repeat(101) + "\n")).containsExactly("1 null too-many-columns");
        assertThat(faults(
                        SheetKind.DECISIONS, "meeting,what,authority,objectives\nJanuary,A,Board," + "a;".repeat(101)))
                .containsExactly("2 objectives list-too-long");
    }

    @Test
    void rowsOfTheSameDayAndTitleAreOneMeetingWithTheirItems() {
        SheetReading.Readable read = readable(SheetKind.MEETINGS, """
                heldOn,title,state,item,raisedBy
                14/01/2026,January,held,Air,partner
                ,,,Water,community
                11/03/2026,March,planned,,
                """);

        assertThat(read.drafts()).extracting(SheetDraft::line).containsExactly(2, 4);
        assertThat(read.drafts().getFirst().body().at("/agenda").findValuesAsText("title"))
                .containsExactly("Air", "Water");
        assertThat(read.drafts().getLast().body().at("/agenda")).isEmpty();
    }

    @Test
    void aFaultOfAnItemIsOfTheRowThatStatesTheItem() {
        SheetDraft meeting = readable(SheetKind.MEETINGS, """
                        heldOn,title,state,item,raisedBy
                        14/01/2026,January,held,,
                        ,,,Air,partner
                        ,,,Water,nobody
                        """).drafts().getFirst();

        assertThat(meeting.lineOf("/agenda/1/raisedBy")).isEqualTo(4);
        assertThat(meeting.lineOf("/heldOn")).isEqualTo(2);
    }

    @Test
    void rowsOfOneMeetingDoNotContradictEachOther() {
        assertThat(faults(SheetKind.MEETINGS, """
                        heldOn,title,state,item
                        14/01/2026,January,held,Air
                        14/01/2026,January,cancelled,Water
                        """)).containsExactly("3 state differs-from-above");
    }

    @Test
    void aMessyListOfMembersIsReadOrganisationByOrganisation() {
        SheetReading.Readable read = readable(SheetKind.MEMBERS, """
                \uFEFFOrganisation,ODS code,Sector,Role,Name,Statutory seat,From,Until
                Example ICB,QHM,NHS,Chief executive,,Integrated care board,1 July 2022,
                ,,,Medical director,A Person,,14.5.2025,
                ,,,,,,,
                Example Council,,Local authority,Director of children’s services,,Director of children's services,,13/05/2029
                """);

        assertThat(read.drafts()).extracting(draft -> draft.body().toString()).containsExactly("""
                {"organisation":"Example ICB","odsCode":"QHM","sector":"nhs","role":"Chief executive",\
                "seat":"integrated-care-board","from":"2022-07-01"}""", """
                {"role":"Medical director","name":"A Person","from":"2025-05-14","organisation":"Example ICB",\
                "odsCode":"QHM","sector":"nhs"}""", """
                {"organisation":"Example Council","sector":"local-authority","role":"Director of children’s services",\
                "seat":"director-of-childrens-services","until":"2029-05-13"}""");
        assertThat(notes(read))
                .containsExactly(
                        "3 organisation taken-from-above", "3 odsCode taken-from-above", "3 sector taken-from-above");
    }

    @Test
    void whatIsMergedWithinAnotherColumnIsNotTakenOnceThatChanges() {
        SheetReading.Readable read = readable(SheetKind.MEMBERS, """
                role,organisation,odsCode,sector
                Chief executive,Example ICB,QHM,NHS
                Manager,Example Charity,,
                Trustee,,,
                """);

        assertThat(read.drafts())
                .extracting(draft -> draft.body().path("odsCode").asText("none") + " "
                        + draft.body().path("sector").asText("none"))
                .containsExactly("QHM nhs", "none none", "none none");
        assertThat(notes(read)).containsExactly("4 organisation taken-from-above");
    }

    @Test
    void decisionsNameTheirMeetingAndObjectivesAsPeopleDo() {
        SheetReading.Readable read = readable(SheetKind.DECISIONS, """
                Meeting,What,Authority,To act,Due on,Objectives
                14/01/2026,Fund two more centres,Delegated function,Director,31/3/2026,Fewer people smoke; Cleaner air ;
                ,"Ask, again",recommendation,,,
                """);

        assertThat(read.drafts()).extracting(draft -> draft.body().toString()).containsExactly("""
                {"meetingId":"14/01/2026","title":"Fund two more centres","authority":"delegated-function","toAct":"Director",\
                "dueOn":"2026-03-31","objectiveIds":["Fewer people smoke","Cleaner air"],"actionIds":[]}""", """
                {"title":"Ask, again","authority":"recommendation","meetingId":"14/01/2026","actionIds":[]}""");
        assertThat(notes(read)).containsExactly("3 meeting taken-from-above", "3 toAct owner-missing");
    }

    @Test
    void rowsOfOneTitleAreContributionsOfOneFund() {
        SheetReading.Readable read = readable(SheetKind.POOLED_FUNDS, """
                title,kind,organisation,amount,year
                Better Care Fund,Better Care Fund,Example Council,"£1,250,000.10",2026/27
                ,,Example ICB,2400000,
                ,,,,
                Equipment,Section 75,Example Council,0,2026
                Better Care Fund,Better Care Fund,Example Council,1,2027
                """);

        assertThat(read.drafts()).extracting(SheetDraft::line).containsExactly(2, 5);
        SheetDraft fund = read.drafts().getFirst();
        assertThat(fund.body().at("/contributions")).hasToString("""
                [{"organisation":"Example Council","amount":1250000.10,"year":2026},\
                {"organisation":"Example ICB","amount":2400000,"year":2026},\
                {"organisation":"Example Council","amount":1,"year":2027}]""");
        assertThat(fund.lineOf("/contributions/1/amount")).isEqualTo(3);
        assertThat(fund.lineOf("/contributions/2/year")).isEqualTo(6);
        assertThat(fund.lineOf("/kind")).isEqualTo(2);
        assertThat(SheetKind.POOLED_FUNDS.columnOf("/contributions/1/amount"))
                .map(SheetColumn::heading)
                .contains("amount");
    }

    @Test
    void everyFaultOfTheMoneyAndOfTheYearsIsNamed() {
        assertThat(faults(SheetKind.POOLED_FUNDS, """
                        title,kind,organisation,amount,year
                        A fund,Other,Example Council,about £5,2026/28
                        ,Section 75,Example ICB,1.2m,26/27
                        ,,Example Homes,10,FY2026
                        """))
                .containsExactly(
                        "2 amount not-a-number",
                        "2 year not-a-year",
                        "3 amount not-a-number",
                        "3 year not-a-year",
                        "3 kind differs-from-above",
                        "4 year not-a-year",
                        "4 kind differs-from-above");
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateIsAFileWithoutRows(SheetKind kind) {
        assertThat(faults(kind, kind.template())).containsExactly("1 null no-rows");
    }

    private static List<String> notes(SheetReading.Readable read) {
        return read.notes().stream()
                .map(note -> note.row() + " " + note.column() + " " + note.code())
                .toList();
    }

    private static SheetReading.Readable readable(SheetKind kind, String file) {
        return (SheetReading.Readable) ReadSheet.read(kind, file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(SheetKind kind, String file) {
        return faults(kind, file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(SheetKind kind, byte[] file) {
        SheetReading.Unreadable unreadable = (SheetReading.Unreadable) ReadSheet.read(kind, file);
        return unreadable.faults().stream()
                .map(fault -> fault.row() + " " + fault.column() + " " + fault.code())
                .toList();
    }
}
