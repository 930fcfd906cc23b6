import QtQml
import ui.admin
import ui.admin.files
import ui.admin.doctor
import ui.admin.hunt
import ui.admin.draw
import ui.admin.awards
import ui.admin.contest
import ui.admin.videos
import ui.admin.people
import ui.admin.printing
import ui.admin.corrections
import ui.admin.scanning
import ui.draw
import ui.awards
import ui.contest

// The organizer's screens, as Main has those of the visitors: screen -> where it lives and what it is given.
QtObject {
    required property ScanningView scanning
    required property AdminView admin
    required property CeremonyView ceremony
    required property RedCarpetView redCarpet
    required property PodiumView podium

    readonly property var screens: ({
        pin: ["../admin/PinScreen.qml", { view: admin }],
        admin: ["../admin/AdminScreen.qml", { view: admin }],
        assistant: ["../admin/AssistantScreen.qml", { view: admin.assistant }],
        pieces: ["../admin/hunt/PiecesScreen.qml", { view: admin.pieces }],
        files: ["../admin/files/FilesScreen.qml", { view: admin.files }],
        import: ["../admin/people/ImportScreen.qml", { view: admin.importing, out: admin.exporting }],
        fixing: ["../admin/corrections/FixingScreen.qml", { view: admin.corrections }],
        fix: ["../admin/corrections/FixScreen.qml", { view: admin.corrections.fix }],
        fixed: ["../admin/corrections/FixedScreen.qml", { view: admin.corrections.fixed }],
        journal: ["../admin/corrections/JournalScreen.qml", { view: admin.corrections.journal }],
        cluelist: ["../admin/hunt/ClueListScreen.qml", { view: admin.clues, desk: admin }],
        clue: ["../admin/hunt/ClueScreen.qml", { view: admin.clues }],
        shifts: ["../admin/hunt/ShiftsScreen.qml", { view: admin.shifts }],
        late: ["../admin/hunt/LateScreen.qml", { view: admin.late }],
        people: ["../admin/people/PeopleScreen.qml", { view: admin.aboutPeople.list }],
        person: ["../admin/people/PersonScreen.qml", { view: admin.aboutPeople.person }],
        teams: ["../admin/people/TeamsScreen.qml", { view: admin.aboutPeople.teams }],
        passes: ["../admin/people/PassesScreen.qml", { view: admin.aboutPeople.passes }],
        piecelist: ["../admin/hunt/PieceListScreen.qml", { view: admin.pieceList }],
        piece: ["../admin/hunt/PieceScreen.qml", { view: admin.pieceList, sheets: admin.pieces }],
        hiding: ["../admin/hunt/HidingScreen.qml", { view: admin.hiding }],
        places: ["../admin/hunt/PlacesScreen.qml", { view: admin.places }],
        place: ["../admin/hunt/PlaceScreen.qml", { view: admin.places }],
        missing: ["../admin/hunt/MissingScreen.qml", { view: admin.missing }],
        draws: ["../admin/draw/DrawsScreen.qml", { view: admin.draw.list }],
        drawplan: ["../admin/draw/DrawPlanScreen.qml", { view: admin.draw.plan, rules: admin.draw.rules }],
        drawwho: ["../admin/draw/DrawWhoScreen.qml", { view: admin.draw.choices }],
        drawway: ["../admin/draw/DrawWayScreen.qml", { view: admin.draw.choices }],
        drawprize: ["../admin/draw/DrawPrizeScreen.qml", { view: admin.draw.prize }],
        drawchance: ["../admin/draw/DrawChanceScreen.qml", { view: admin.draw.chance }],
        drawstruck: ["../admin/draw/DrawStruckScreen.qml", { view: admin.draw.struck }],
        after: ["../admin/draw/AfterScreen.qml", { view: admin.draw.after.list }],
        afterpapers: ["../admin/draw/AfterPapersScreen.qml", { view: admin.draw.after.papers }],
        publish: ["../admin/draw/PublishScreen.qml", { view: admin.draw.after.publish }],
        awards: ["../admin/awards/AwardsScreen.qml", { view: admin.awards.list }],
        award: ["../admin/awards/AwardScreen.qml", { view: admin.awards.award }],
        awardrecipient: ["../admin/awards/AwardRecipientScreen.qml", { view: admin.awards.recipient }],
        awardtitles: ["../admin/awards/AwardTitlesScreen.qml", { view: admin.awards.titles }],
        awardimport: ["../admin/awards/AwardImportScreen.qml", { view: admin.awards.importing }],
        awarddraw: ["../admin/awards/AwardDrawScreen.qml", { view: admin.awards.drawn }],
        nominations: ["../admin/awards/NominationsScreen.qml", { view: admin.awards.nominations }],
        awardlook: ["../admin/awards/AwardLookScreen.qml", { view: admin.awards.look }],
        awardpreview: ["../admin/awards/AwardPreviewScreen.qml", { view: admin.awards.preview }],
        awardpapers: ["../admin/awards/AwardPapersScreen.qml", { view: admin.awards.papers }],
        awardpaper: ["../admin/awards/AwardPaperScreen.qml", { view: admin.awards.paper }],
        awardbatch: ["../admin/awards/AwardBatchScreen.qml", { view: admin.awards.batch }],
        contestresult: ["../admin/contest/ContestResultScreen.qml", { view: admin.contest.results }],
        contests: ["../admin/contest/ContestsScreen.qml", { view: admin.contest.list }],
        ballotpapers: ["../admin/contest/PaperBallotsScreen.qml", { view: admin.contest.papers }],
        paperstack: ["../admin/contest/PaperStackScreen.qml", { view: admin.contest.papers }],
        contestplan: ["../admin/contest/ContestPlanScreen.qml", { view: admin.contest.plan }],
        contestmethod: ["../admin/contest/ContestMethodScreen.qml", { view: admin.contest.choices }],
        contestwindow: ["../admin/contest/ContestWindowScreen.qml", { view: admin.contest.choices }],
        contestcriteria: ["../admin/contest/ContestCriteriaScreen.qml", { view: admin.contest.criteria }],
        contestsure: ["../admin/contest/ContestSureScreen.qml", { view: admin.contest.sure }],
        contestjudges: ["../admin/contest/ContestJudgesScreen.qml", { view: admin.contest.judges }],
        costumes: ["../admin/contest/CostumesScreen.qml", { view: admin.contest.entries }],
        costume: ["../admin/contest/CostumeScreen.qml", { view: admin.contest.entry }],
        costumeowner: ["../admin/contest/CostumeOwnerScreen.qml", { view: admin.contest.owner }],
        costumephoto: ["../admin/contest/CostumePhotoScreen.qml", { view: admin.contest.shot }],
        videos: ["../admin/videos/VideosScreen.qml", { view: admin.videos.list }],
        videoimport: ["../admin/videos/VideoImportScreen.qml", { view: admin.videos.bring }],
        video: ["../admin/videos/VideoScreen.qml", { view: admin.videos.video }],
        videowords: ["../admin/videos/VideoWordsScreen.qml", { view: admin.videos.words }],
        videotimes: ["../admin/videos/VideoTimesScreen.qml", { view: admin.videos.times }],
        videocaptions: ["../admin/videos/VideoCaptionsScreen.qml", { view: admin.videos.captions }],
        printing: ["../admin/printing/PrintingScreen.qml", { view: admin.printing.desk }],
        printer: ["../admin/printing/PrinterScreen.qml", { view: admin.printing.printers }],
        printeraddress: ["../admin/printing/PrinterAddressScreen.qml", { view: admin.printing.printers }],
        printfiles: ["../admin/printing/PrintFilesScreen.qml", { view: admin.printing.files }],
        camera: ["../admin/scanning/CameraScreen.qml", { view: scanning }],
        ceremony: ["../draw/CeremonyScreen.qml", { view: ceremony }],
        redcarpet: ["../awards/RedCarpetScreen.qml", { view: redCarpet }],
        podium: ["../contest/PodiumScreen.qml", { view: podium }],
        drawstick: ["../admin/files/FilesScreen.qml", { view: ceremony.sheet.files }],
        doctor: ["../admin/doctor/DoctorScreen.qml", { view: admin.doctor }],
        settings: ["../admin/SettingsScreen.qml", { view: admin.settings }]
    })
}
