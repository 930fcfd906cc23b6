"""The rules and the data of the kiosk. Nothing below this package imports Qt but `kiosk/printing/qt_*.py`."""
