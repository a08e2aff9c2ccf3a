@echo off
rem Finds a JDK 25 and the trainer's sources, compiles them when they are newer than what was compiled, and runs them.
rem The rest of the sources may be broken: who is in the middle of a step needs the trainer all the same.
rem A work folder has no trainer. It says in git's config (kata.home) where one is, or takes that of the branch main.
setlocal EnableDelayedExpansion
set "here=%~dp0"
set "here=%here:~0,-1%"
where git >nul 2>nul || ( echo kata: git is needed, and is not on the PATH 1>&2 & exit /b 2 )
set "home="
for /f "usebackq delims=" %%H in (`git config --get kata.home 2^>nul`) do set "home=%%~fH"
if defined home (
    if not exist "!home!\kata.cmd" (
        echo kata: the trainer's home, !home!, is gone: git config kata.home PATH says where it is now 1>&2
        exit /b 2
    )
    if /i not "!home!"=="%here%" (
        call "!home!\kata.cmd" %*
        exit /b !ERRORLEVEL!
    )
)

set "jdk="
set "looked="
call :try "%JAVA_HOME%"
for %%J in (javac.exe) do if not "%%~dp$PATH:J"=="" call :try "%%~dp$PATH:J.."
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
if not defined jdk (
    echo kata: no JDK 25 found: install one, or set JAVA_HOME to it ^(looked at:!looked!^) 1>&2
    exit /b 2
)

set "made=%here%\target\kata"
if not exist "%made%" mkdir "%made%" 2>nul
type nul 2>nul >"%made%\writable" || (
    echo kata: cannot write into %made%: make the folder writable, or clone to another place 1>&2
    exit /b 2
)

set "project=%here%"
if exist "%here%\src\main\java\kata" goto found
set "commit="
for %%B in (refs/remotes/origin/main refs/heads/main) do (
    for /f "usebackq" %%C in (`git -C "%here%" rev-parse --verify --quiet %%B 2^>nul`) do set "commit=%%C"
)
if not defined commit (
    echo kata: no trainer here, and no branch main to take it from: git config kata.home PATH says where one is 1>&2
    exit /b 2
)
set "project=%made%\trainer"
set "taken="
if exist "%project%\commit" set /p taken=<"%project%\commit"
if "%taken%"=="%commit%" goto found
git -C "%here%" cat-file -e "%commit%:src/main/java/kata" 2>nul || (
    echo kata: the branch main has no trainer: git fetch, or git config kata.home PATH, gets one 1>&2
    exit /b 2
)
set "resources="
git -C "%here%" cat-file -e "%commit%:src/main/resources/kata" 2>nul && set "resources=src/main/resources/kata"
if exist "%project%" rmdir /s /q "%project%"
if exist "%made%\compiled" del "%made%\compiled"
mkdir "%project%"
git -C "%here%" archive "--output=%project%\tar" %commit% pom.xml src/main/java/kata %resources% >"%made%\log" 2>&1 && tar -xf "%project%\tar" -C "%project%" >>"%made%\log" 2>&1 || (
    echo kata: the trainer could not be taken from main: %made%\log says why 1>&2
    exit /b 2
)
del "%project%\tar"
>"%project%\commit" echo %commit%

:found
call :stale "%made%\classpath" "%project%\pom.xml"
if defined stale (
    where mvn >nul 2>nul || ( echo kata: Maven ^(mvn^) is needed to find the jars, and is not on the PATH 1>&2 & exit /b 2 )
    echo kata: finding the jars, once ... 1>&2
    set "JAVA_HOME=%jdk%"
    call mvn -q -f "%project%\pom.xml" dependency:build-classpath -Dmdep.includeScope=test "-Dmdep.outputFile=%made%\classpath" >"%made%\log" 2>&1 || (
        echo kata: Maven could not find the jars: %made%\log says why 1>&2
        exit /b 2
    )
    if exist "%made%\compiled" del "%made%\compiled"
)
rem An argument file, for a command line may not be as long as the class path is.
if not exist "%made%\trainer.jar" if exist "%made%\compiled" del "%made%\compiled"
call :stale "%made%\compiled" "%project%\src\main"
if defined stale (
    powershell -NoProfile -Command "$jars = (Get-Content '%made%\classpath' -Raw).Trim(); '-cp \"{0}\"' -f ('%made%\trainer.jar;' + $jars).Replace('\', '\\') | Set-Content -Encoding ascii '%made%\arguments'"
    if exist "%made%\classes" rmdir /s /q "%made%\classes"
    powershell -NoProfile -Command "Get-ChildItem -Recurse -Filter *.java '%project%\src\main\java\kata' | ForEach-Object { '\"{0}\"' -f $_.FullName.Replace('\', '\\') } | Set-Content -Encoding ascii '%made%\sources'"
    if exist "%made%\trainer.jar" del "%made%\trainer.jar"
    "%jdk%\bin\javac" -nowarn -proc:none -encoding UTF-8 -d "%made%\classes" "@%made%\arguments" "@%made%\sources" >"%made%\log" 2>&1 || (
        echo kata: the trainer does not compile: %made%\log says why 1>&2
        exit /b 2
    )
    if exist "%project%\src\main\resources\kata" xcopy /q /e /i /y "%project%\src\main\resources\kata" "%made%\classes\kata" >nul
    "%jdk%\bin\jar" --create --no-manifest --no-compress --file "%made%\trainer.jar" -C "%made%\classes" . >"%made%\log" 2>&1 || (
        echo kata: the trainer could not be packed: %made%\log says why 1>&2
        exit /b 2
    )
    del "%made%\*.aot" >nul 2>nul
    type nul >"%made%\compiled"
)

rem What a JVM has learned about the classes spares the next one a part of its start. It learns behind the first call's
rem back, and once; where that fails, nothing is lost but the time.
if not exist "%made%\begun.aot" (
    type nul >"%made%\begun.aot"
    start "" /b /low cmd /c "for %%W in (reading testing) do "%jdk%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-XX:AOTCacheOutput=%made%\%%W.new" "@%made%\arguments" kata.Practice %%W && move "%made%\%%W.new" "%made%\%%W.aot"" <nul >"%made%\practice.log" 2>&1
)
set "cache=%made%\reading.aot"
for %%C in (check red green refactor pin fix watch dojo verify) do if "%~1"=="%%C" set "cache=%made%\testing.aot"
set "learned="
if exist "%cache%" set learned="-XX:AOTCache=%cache%" -Xlog:disable
rem A terminal is asked for its size and its keys by the system's own means.
for %%C in (watch dojo) do if "%~1"=="%%C" set learned=%learned% --enable-native-access=ALL-UNNAMED
if exist "%made%\testing.aot" set learned=%learned% "-Dkata.aot=%made%\testing.aot"
if defined home set learned=%learned% "-Dkata.home=%here%"
"%jdk%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %learned% "@%made%\arguments" kata.Main %*
exit /b %ERRORLEVEL%

:stale
set "stale="
if not exist "%~1" set "stale=yes" & exit /b 0
for /f %%S in ('powershell -NoProfile -Command "$made = Get-Item '%~1'; if (Get-ChildItem -Recurse -File '%~2' ^| Where-Object LastWriteTime -gt $made.LastWriteTime) { 'yes' }"') do set "stale=%%S"
exit /b 0

:try
if defined jdk exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
set "looked=!looked! %~1"
findstr /b /r /c:"JAVA_VERSION=.25[.\"]" "%~1\release" >nul 2>nul && set "jdk=%~1"
exit /b 0
