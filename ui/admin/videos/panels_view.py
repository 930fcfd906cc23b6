"""The organizer's screens about videos, and the ways between them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.tools import Tools
from ui.admin.corrections.speech import Speech
from ui.admin.files.files_view import FilesView
from ui.admin.videos.bring_view import VideoBringView
from ui.admin.videos.captions_view import VideoCaptionsView
from ui.admin.videos.times_view import VideoTimesView
from ui.admin.videos.video_view import VideoView
from ui.admin.videos.videos_view import VideosView
from ui.admin.videos.words_view import VideoWordsView
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.videos"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VideoPanels(QObject):
    """`wants` names a screen."""

    wants = Signal(str)
    working = Signal(bool)

    def __init__(self, house: House, tools: Tools, jobs: Jobs, files: FilesView) -> None:
        super().__init__()
        speech = Speech(house.people, tools)
        self._list = VideosView(house, speech)
        self._bring = VideoBringView(house, jobs, files, speech)
        self._video = VideoView(house, jobs, self._list, speech)
        self._words = VideoWordsView(house.videos)
        self._times = VideoTimesView(house.videos, speech, tools.clock)
        self._captions = VideoCaptionsView(house, jobs, files, speech)
        self._connect()

    @Property(VideosView, constant=True)
    def list(self) -> VideosView:
        return self._list

    @Property(VideoBringView, constant=True)
    def bring(self) -> VideoBringView:
        return self._bring

    @Property(VideoView, constant=True)
    def video(self) -> VideoView:
        return self._video

    @Property(VideoWordsView, constant=True)
    def words(self) -> VideoWordsView:
        return self._words

    @Property(VideoTimesView, constant=True)
    def times(self) -> VideoTimesView:
        return self._times

    @Property(VideoCaptionsView, constant=True)
    def captions(self) -> VideoCaptionsView:
        return self._captions

    def enter(self) -> None:
        """Before the organizer sees the list, coming from the desk."""
        self._list.begin()

    def forget(self) -> None:
        """The organizer is gone: no name and no file stays."""
        self._bring.forget()
        self._video.forget()
        for one in (self._words, self._times, self._captions, self._list):
            one.forget()

    def _connect(self) -> None:
        self._list.opened.connect(self._open)
        self._list.bringing.connect(self._bring.ask)
        self._list.writing.connect(self._write)
        self._bring.opened.connect(self._open)
        self._words.kept.connect(self._open)
        self._words.dropped.connect(lambda: self.wants.emit("videos"))
        self._times.left.connect(lambda: self.wants.emit("video"))
        self._captions.left.connect(lambda: self.wants.emit("video"))
        self._video.wants.connect(self._go)
        for one in (self._list, self._bring, self._captions):
            one.wants.connect(self.wants)
        for at_work in (self._bring, self._video, self._captions):
            at_work.working.connect(self.working)

    def _open(self, id_: str) -> None:
        self._video.open(id_)
        self.wants.emit("video")

    def _write(self) -> None:
        self._words.begin()
        self.wants.emit("videowords")

    def _go(self, screen: str) -> None:
        """The pages of a video are about the one that is open."""
        video = self._video.video
        if video is not None:
            match screen:
                case "videowords":
                    self._words.open(video)
                case "videotimes":
                    self._times.open(video)
                case "videocaptions":
                    self._captions.open(video)
        self.wants.emit(screen)
